# Ranks, correlations, components, varimax and weights from them by R itself, for comparison with weights.ts: prints named arrays as JSON.
shared <- Sys.getenv("XINZHI_SHARED", "../shared")
coinr <- function(name) read.csv(file.path(shared, "data/fixtures/coinr", name), check.names = FALSE)

asem <- function() {
  rows <- coinr("ASEM_iData.csv")
  meta <- coinr("ASEM_iMeta.csv")
  meta <- meta[meta$Type == "Indicator", ]
  whole <- meta[colSums(is.na(rows[, meta$iCode])) == 0, ]
  list(x = as.matrix(rows[, whole$iCode]), sign = whole$Direction)
}

# A linear congruential generator that all three languages run; doubles hold its products exactly.
made_up <- function() {
  state <- 20261122
  values <- numeric(240)
  for (k in seq_along(values)) {
    state <- (1664525 * state + 1013904223) %% 2^32
    values[k] <- 1 + 99 * state / 2^32
  }
  list(x = matrix(values, 40, 6, byrow = TRUE), sign = c(1, 1, -1, 1, 1, -1))
}

to_one <- function(w) w / sum(w)

rotated <- function(r) {
  found <- eigen(r, symmetric = TRUE)
  keep <- max(1, sum(found$values / sum(found$values) >= 0.1))
  loadings <- found$vectors[, seq_len(keep)] %*% diag(sqrt(found$values[seq_len(keep)]))
  squared <- unclass(varimax(loadings, normalize = TRUE, eps = 1e-16)$loadings)^2
  within <- sweep(squared, 2, colSums(squared), "/")
  factor <- max.col(within, ties.method = "first")
  to_one(squared[cbind(seq_len(nrow(squared)), factor)])
}

all_of <- function(given) {
  x <- sweep(given$x, 2, given$sign, "*")
  low <- apply(x, 2, min)
  y <- sweep(sweep(x, 2, low), 2, apply(x, 2, max) - low, "/")
  n <- nrow(x)
  k <- ncol(x)
  p <- prop.table(y + 1e-4, 2)
  w <- to_one(1 + colSums(p * log(p)) / log(n))
  r <- cor(x)
  values <- eigen(r, symmetric = TRUE)
  kept <- values$values > 1
  anti <- solve(r)
  q <- cov2cor(anti)
  off <- upper.tri(r)
  statistic <- -(n - 1 - (2 * k + 5) / 6) * as.numeric(determinant(r)$modulus)
  list(
    "normalise.rank" = t(apply(x, 2, rank)),
    "normalise.z-score" = t(100 + 10 * scale(x) * sqrt(n / (n - 1))),
    "weights.entropy" = w,
    "weights.critic" = to_one(apply(y, 2, sd) * colSums(1 - r)),
    "weights.critic-spearman" = to_one(apply(y, 2, sd) * colSums(1 - cor(x, method = "spearman"))),
    "weights.components" = to_one(as.numeric(abs(values$vectors[, kept, drop = FALSE]) %*% values$values[kept])),
    "weights.rotated" = rotated(r),
    "aggregate.geometric" = exp(as.numeric(log(y + 0.01) %*% w)),
    "aggregate.copeland-support" = sapply(seq_len(n), function(i)
      sum(sapply(seq_len(n)[-i], function(j) sum(w * ((y[i, ] > y[j, ]) + (y[i, ] == y[j, ]) / 2))))),
    "diagnose.correlations" = r,
    "diagnose.eigenvalues" = values$values,
    "diagnose.alpha" = k / (k - 1) * (1 - k / var(rowSums(scale(x)))),
    "diagnose.adequacy" = c(
      sum(r[off]^2) / sum(r[off]^2 + q[off]^2), statistic, pchisq(statistic, k * (k - 1) / 2, lower.tail = FALSE)
    )
  )
}

# Arrays lie as weights.ts prints them: row by row, which R holds as columns of the transposed matrix.
number <- function(list) paste0("[", paste(format(as.numeric(list), digits = 17, trim = TRUE), collapse = ","), "]")
cases <- list(asem = asem(), "made-up" = made_up())
figures <- list()
for (name in names(cases)) {
  found <- all_of(cases[[name]])
  for (key in names(found)) figures[[paste(key, name)]] <- found[[key]]
}
cat("{", paste0('"', names(figures), '":', sapply(figures, number), collapse = ","), "}\n", sep = "")
