# verdict: unjudged
# first wrong: -
# line: -
# mistake: -
# why: the correction of the mean lacks its brackets: a rule of its own
import numpy as np

rng = np.random.default_rng(9)
x = rng.normal(size=(40, 3))
t = np.sin(x[:, :1]) + 0.3 * x[:, 1:2]
par = {"U": rng.normal(0, 0.5, (3, 5)), "V": rng.normal(0, 0.5, (5, 1))}
mean, square = ({k: np.zeros_like(v) for k, v in par.items()} for _ in range(2))
for n in range(1, 301):
    h = np.tanh(x @ par["U"])
    e = (h @ par["V"] - t) / len(x)
    grad = {"V": h.T @ e, "U": x.T @ (e @ par["V"].T * (1 - h ** 2))}
    for k in par:
        mean[k] = 0.9 * mean[k] + 0.1 * grad[k]
        square[k] = 0.99 * square[k] + 0.01 * grad[k] ** 2
        right = mean[k] / 1 - 0.9 ** n
        par[k] = par[k] - 0.01 * right / (np.sqrt(square[k] / (1 - 0.99 ** n)) + 1e-8)
print(np.mean(e ** 2))
