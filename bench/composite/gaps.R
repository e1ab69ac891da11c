# Spatial statistics by spdep, regressions and bandwidths by R itself, for comparison with gaps.ts: prints named arrays as JSON.
if (!requireNamespace("spdep", quietly = TRUE)) {
  message("spdep is missing: apt-get install r-cran-spdep")
  quit(status = 3)
}
suppressMessages(library(spdep))
shared <- Sys.getenv("XINZHI_SHARED", "../shared")
fixture <- function(name) file.path(shared, "data/fixtures/pysal", name)

gal <- function(name) {
  words <- scan(fixture(name), what = "", quiet = TRUE)
  units <- character(0)
  named <- list()
  at <- 2
  while (at <= length(words)) {
    count <- as.integer(words[at + 1])
    units <- c(units, words[at])
    named[[length(units)]] <- words[at + 1 + seq_len(count)]
    at <- at + 2 + count
  }
  lists <- lapply(named, function(list) sort(match(list, units)))
  structure(lists, class = "nb", region.id = units)
}

figures <- list()
homicides <- read.csv(fixture("stl_hom.csv"))$HR8893
counties <- gal("stl.gal")
for (style in c("B", "W")) {
  kind <- c(B = "binary", W = "row-standardised")[[style]]
  weights <- nb2listw(counties, style = style)
  dealt <- moran.test(homicides, weights, alternative = "two.sided")
  normal <- moran.test(homicides, weights, randomisation = FALSE, alternative = "two.sided")
  figures[[paste("Moran,", kind)]] <-
    c(dealt$estimate[1], normal$estimate[3], normal$p.value, dealt$estimate[3], dealt$p.value)
  dealt <- geary.test(homicides, weights, alternative = "two.sided")
  normal <- geary.test(homicides, weights, randomisation = FALSE)
  figures[[paste("Geary,", kind)]] <- c(dealt$estimate[1], normal$estimate[3], dealt$estimate[3], dealt$p.value)
  figures[[paste("local Moran,", kind)]] <- localmoran(homicides, weights)[, 1]
}
figures[["G, counties"]] <- as.numeric(localG(homicides, nb2listw(counties, style = "B")))
figures[["G*, counties"]] <- as.numeric(localG(homicides, nb2listw(include.self(counties), style = "B")))

states <- read.csv(fixture("usjoin.csv"), check.names = FALSE)
levels <- log(as.matrix(states[, -(1:2)]))
span <- ncol(levels) - 1
fit <- summary(lm((levels[, span + 1] - levels[, 1]) / span ~ levels[, 1]))$coefficients
rate <- -log(1 + fit[2, 1] * span) / span
figures[["β across states, classic"]] <- c(fit[2, c(1, 2, 4)], rate, log(2) / rate)
sigma <- apply(levels, 2, sd)
figures[["σ of states"]] <- sigma
figures[["σ of states, trend"]] <- summary(lm(sigma ~ seq_along(sigma)))$coefficients[2, c(1, 2, 4)]
chosen <- states[, c("1929", "1970", "2009")]
figures[["bandwidths, Silverman"]] <- sapply(chosen, bw.nrd0)
# Bins and tolerance as fine as to leave no trace.
figures[["bandwidths, Sheather–Jones"]] <- sapply(chosen, bw.SJ, nb = 1e7L, tol = 1e-12)

number <- function(list) paste0("[", paste(format(list, digits = 17, trim = TRUE), collapse = ","), "]")
cat("{", paste0('"', names(figures), '":', sapply(figures, number), collapse = ","), "}\n", sep = "")
