# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: three alphas, errors collected and plotted at the end
import numpy as np
import matplotlib.pyplot as plt

plt.style.use('ggplot')

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T


def experiment(alpha, steps=8000):
    rng = np.random.RandomState(1)
    s0 = 2 * rng.random_sample((3, 4)) - 1
    s1 = 2 * rng.random_sample((4, 1)) - 1
    history = []
    for _ in range(steps):
        l1 = 1 / (1 + np.exp(-X.dot(s0)))
        l2 = 1 / (1 + np.exp(-l1.dot(s1)))
        err = l2 - y
        history.append(np.abs(err).mean())
        l2d = err * l2 * (1 - l2)
        l1d = l2d.dot(s1.T) * l1 * (1 - l1)
        s1 -= alpha * l1.T.dot(l2d)
        s0 -= alpha * X.T.dot(l1d)
    return history


fig, ax = plt.subplots()
for a in (0.1, 1, 10):
    ax.plot(experiment(a), label="alpha=%s" % a)
ax.set_xlabel("iteration")
ax.set_ylabel("mean |error|")
ax.legend()
plt.show()
