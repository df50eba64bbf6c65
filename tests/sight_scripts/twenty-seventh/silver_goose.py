# verdict: wrong
# line: 7
# also: 25
import numpy as np

softplus = lambda x: np.log1p(np.exp(x))
dsoftplus = lambda x: 1 / (1 + np.exp(x))

# dose (log10 mol), time (h) -> response of the cells
dose = np.repeat([-9.0, -8.0, -7.0, -6.0, -5.0], 3)
time = np.tile([1.0, 4.0, 12.0], 5)
response = (1 - np.exp(-time / 4)) / (1 + 10 ** (-(dose + 7)))
X = np.c_[(dose + 7) / 2, (time - 6) / 6, np.ones(15)]

gen = np.random.default_rng(101)
K = gen.normal(0, 0.8, (3, 7))
L = gen.normal(0, 0.4, (8, 1))

for cycle in range(2500):
    pre = X @ K
    act = np.c_[softplus(pre), np.ones(15)]
    fit = (act @ L).ravel()
    res = fit - response
    gL = act.T @ res[:, None]
    gK = X.T @ (res[:, None] @ L[:-1].T * dsoftplus(pre))
    L -= 0.01 * gL
    K -= 0.01 * gK
    if cycle % 500 == 0:
        print(cycle, np.sqrt(np.mean(res ** 2)))
