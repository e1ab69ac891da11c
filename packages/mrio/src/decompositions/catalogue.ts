/** What a decomposition is called, where it was published, and what each of its terms is: shown wherever figures are. */
export interface DecompositionNotes {
  name: string;
  source: string;
  /** Term → formula, in the table's unit. */
  terms: Record<string, string>;
}

const L = 'V_s L_ss';

/** The decompositions of gross exports, by the names that the command line gives them. */
export const DECOMPOSITIONS = {
  kww: {
    name: 'gross exports in nine terms',
    source: 'Koopman, Wang & Wei 2014, AER 104(2), eq. 36',
    terms: {
      DVA_FIN: 'V_s B_ss Σ Y_sr',
      DVA_INT: 'V_s Σ B_sr Y_rr',
      DVA_INTrex: 'V_s ΣΣ B_sr Y_rt',
      RDV_FIN: 'V_s Σ B_sr Y_rs',
      RDV_INT: 'V_s Σ B_sr A_rs L_ss Y_ss',
      DDC: 'V_s Σ B_sr A_rs L_ss E_s',
      FVA_FIN: 'Σ V_t B_ts Y_sr',
      FVA_INT: 'Σ V_t B_ts A_sr L_rr Y_rr',
      FDC: 'Σ V_t B_ts A_sr L_rr E_r',
    },
  },
  wwz: {
    name: 'bilateral gross exports in sixteen terms',
    source: 'Wang, Wei & Zhu 2013, NBER 19677, eq. 37',
    terms: {
      DVA_FIN: '(V_s B_ss)′ # Y_sr',
      DVA_INT: `(${L})′ # A_sr B_rr Y_rr`,
      DVA_INTrexI1: `(${L})′ # A_sr Σ B_rt Y_tt`,
      DVA_INTrexF: `(${L})′ # A_sr B_rr Σ Y_rt`,
      DVA_INTrexI2: `(${L})′ # A_sr Σ B_rt Σ Y_tu`,
      RDV_FIN: `(${L})′ # A_sr B_rr Y_rs`,
      RDV_FIN2: `(${L})′ # A_sr Σ B_rt Y_ts`,
      RDV_INT: `(${L})′ # A_sr B_rs Y_ss`,
      DDC_FIN: `(${L})′ # A_sr B_rs Σ Y_st`,
      DDC_INT: `(V_s B_ss − ${L})′ # A_sr X_r`,
      MVA_FIN: '(V_r B_rs)′ # Y_sr',
      MVA_INT: '(V_r B_rs)′ # A_sr L_rr Y_rr',
      MDC: '(V_r B_rs)′ # A_sr L_rr E_r',
      OVA_FIN: '(Σ V_t B_ts)′ # Y_sr',
      OVA_INT: '(Σ V_t B_ts)′ # A_sr L_rr Y_rr',
      ODC: '(Σ V_t B_ts)′ # A_sr L_rr E_r',
    },
  },
  'borin-mancini': {
    name: 'value added and what is counted again, for a perspective and an approach',
    source: 'Borin & Mancini 2019, World Bank WPS 8804',
    terms: {
      GEXP: 'gross exports',
      DC: 'V_s B_ss E: domestic content',
      DVA: `${L} E: domestic value added, each once`,
      VAX: 'DVA absorbed abroad',
      DAVAX: `${L} (Y_sr + A_sr L_rr Y_rr): absorbed by the importer itself`,
      REF: 'DVA − VAX: reflected home',
      DDC: 'DC − DVA: counted again',
      FC: 'Σ V_t B_ts E: foreign content',
      FVA: 'Σ V_t B^s̸_ts E: foreign value added, each once',
      FDC: 'FC − FVA: counted again',
      GVC: 'GEXP − DAVAX: crosses more than one border',
      GVCB: 'FC + DDC: backward',
      GVCF: 'DVA − DAVAX: forward',
    },
  },
  tripartite: {
    name: 'three kinds of trade in value chains',
    source: 'Borin, Mancini & Taglioni 2025, World Bank Economic Review, §3.1',
    terms: {
      GEXP: 'gross exports',
      DAVAX: `${L} (Y_sr + A_sr L_rr Y_rr): made at home, absorbed by the importer`,
      PF: `${L} A_sr L_rr E_r: pure forward`,
      TS: `(1 − ${L}) A_sr L_rr E_r: two-sided`,
      PB: `(1 − ${L})(Y_sr + A_sr L_rr Y_rr): pure backward`,
    },
  },
  tiva: {
    name: "the OECD's indicators of trade in value added",
    source: 'OECD, Guide to OECD TiVA Indicators',
    terms: {
      EXGR: 'gross exports',
      EXGR_DVA: 'V_s B_ss E: domestic content',
      EXGR_DDC: 'direct domestic content: the diagonal of L_ss',
      EXGR_IDC: 'indirect domestic content: the rest of L_ss',
      EXGR_RIM: 're-imported domestic content: B_ss − L_ss',
      EXGR_FVA: 'Σ V_t B_ts E: foreign content',
      FEXDVA: 'V_s Σ B_sr E_r: own value added in the exports of others',
    },
  },
} as const satisfies Record<string, DecompositionNotes>;

export type DecompositionName = keyof typeof DECOMPOSITIONS;
