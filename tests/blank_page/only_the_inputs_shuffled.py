# verdict: wrong
# first wrong: loop
# line: 16
# mistake: -
# why: the rows of the data are shuffled in every epoch, the targets are not
import numpy as np

rng = np.random.default_rng(6)

inputs = np.array([[0., 0., 1.], [0., 1., 1.], [1., 0., 1.], [1., 1., 1.]])
labels = np.array([[0.], [1.], [1.], [0.]])
w_ih = rng.uniform(-1, 1, (3, 4))
w_ho = rng.uniform(-1, 1, (4, 1))

for epoch in range(5000):
    rng.shuffle(inputs)
    for row in range(4):
        x, t = inputs[[row]], labels[[row]]
        h = 1 / (1 + np.exp(-x @ w_ih))
        o = 1 / (1 + np.exp(-h @ w_ho))
        d_o = (o - t) * o * (1 - o)
        d_h = d_o @ w_ho.T * h * (1 - h)
        w_ho -= 0.5 * h.T @ d_o
        w_ih -= 0.5 * x.T @ d_h

for x in ([0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]):
    print(x, 1 / (1 + np.exp(-(1 / (1 + np.exp(-np.array(x) @ w_ih))) @ w_ho)))
