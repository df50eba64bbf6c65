# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: the rate is a negative number and everything is added, which is the same descent
import numpy as np

RATE = -0.5          # downhill!

def net(x, w):
    """All activations, input first."""
    acts = [x]
    for m in w:
        acts.append(1 / (1 + np.exp(-acts[-1] @ m)))
    return acts

x = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
t = np.array([[0], [1], [1], [0]])
np.random.seed(4)
w = [np.random.uniform(-1, 1, s) for s in ((3, 6), (6, 4), (4, 1))]

for n in range(20000):
    a = net(x, w)
    back = a[-1] - t
    for i in (2, 1, 0):
        back = back * a[i + 1] * (1 - a[i + 1])
        change = RATE * a[i].T @ back
        back = back @ w[i].T
        w[i] = w[i] + change
    if n % 4000 == 0:
        print(n, np.abs(a[-1] - t).mean())
print(net(x, w)[-1])
