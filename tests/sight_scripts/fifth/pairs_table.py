# verdict: wrong
# line: 14
# why: The derivative lambdas close over the loop variable, so that both use the last one's derivative.
import numpy as np

rng = np.random.default_rng(11)
sigmoid = lambda z: 1 / (1 + np.exp(-z))
table = [
    (np.tanh, lambda a: 1 - a ** 2),
    (sigmoid, lambda a: a * (1 - a)),
]
slopes = []
for f, df in table:
    slopes.append(lambda a, err: err * df(a))

X = np.array([[-1, -1, 1], [-1, 1, 1], [1, -1, 1], [1, 1, 1]], float)
Y = np.array([[0], [1], [1], [0]], float)
ws = [rng.normal(size=(3, 5)), rng.normal(size=(5, 1))]
for i in range(1500):
    acts = [X]
    for (fun, _), w in zip(table, ws):
        acts.append(fun(acts[-1] @ w))
    err = Y - acts[-1]
    for k in (1, 0):
        d = slopes[k](acts[k + 1], err)
        err = d @ ws[k].T
        ws[k] = ws[k] + 0.5 * acts[k].T @ d
    if i % 300 == 0:
        print(i, abs(Y - acts[-1]).mean())
