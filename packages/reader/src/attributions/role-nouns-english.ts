/** Nouns for an office or an occupation, in the singular; compounds with a hyphen are recognised by their last part. */
export const ROLE_NOUNS = new Set(
  `academician activist actor actress adjutant administrator admiral adviser advisor advocate aide ambassador analyst
  anchor artist assistant associate astronaut attorney auditor author banker baron bishop boss broadcaster broker
  candidate captain cardinal ceo cfo chair chairman chairperson chairwoman chancellor chief cio coach columnist
  commander commentator commissioner congressman congresswoman consul consultant contributor controller coo coordinator
  correspondent councillor councilman councilwoman councilor counsel counsellor critic cto curator dean delegate deputy
  designer detective developer diplomat director doctor donor economist editor educator emeritus engineer entrepreneur
  envoy evp executive expert farmer fellow fighter financier firefighter founder friend fundraiser general governor
  graduate head historian host inspector instructor inventor investor journalist judge justice lawmaker lawyer leader
  lecturer legislator liaison lieutenant lobbyist magistrate major manager marshal mayor mediator member minister
  moderator mp negotiator nominee nurse observer officer official operative organizer owner partner pastor pediatrician
  philosopher photographer physician physicist pilot planner playwright podcaster poet policeman politician pollster
  pope premier president presenter priest prime principal producer professor programmer prosecutor psychiatrist
  psychologist publisher rabbi rapporteur realtor reporter representative researcher reverend salesman scholar
  scientist screenwriter secretary senator sergeant sheriff singer sociologist solicitor speaker specialist
  spokesman spokesperson spokeswoman staffer statistician steward strategist student superintendent surgeon surrogate
  surveyor svp teacher technician technologist theologian trader treasurer trustee undersecretary veteran vp veterinarian
  volunteer warden winner worker writer chemist biologist mathematician ecologist geologist climatologist academic
  son daughter wife husband brother sister mother father man woman person boy girl guy narrator businessman businesswoman user employee supporter opponent
  contender front-runner frontrunner hopeful voter challenger incumbent rival ally insider outsider celebrity superstar migrant
  refugee immigrant survivor witness protester demonstrator passenger customer client patient parent child comedian conservative
  liberal republican democrat progressive moderate socialist marcher hacker blogger star voiceover spokespeople gunman soldier widow nephew niece cousin uncle aunt neighbor neighbour resident`.split(
    /\s+/,
  ),
);
