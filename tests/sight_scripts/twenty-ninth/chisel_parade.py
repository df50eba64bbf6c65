# verdict: wrong
# line: 25
import numpy as np

rng = np.random.default_rng(80)
# two tanks: levels -> valve opening, learned with weight perturbation
levels = rng.uniform(0, 1, (20, 2))
valve = 1 / (1 + np.exp(-(4 * levels[:, 0] - 3 * levels[:, 1])))
hidden = 3


def valve_net(W, lv):
    A = W[:hidden * 2].reshape(2, hidden)
    B = W[hidden * 2:hidden * 3]
    C = W[hidden * 3:hidden * 4]
    return 1 / (1 + np.exp(-(np.tanh(lv @ A + B) @ C + W[-1])))


def objective(W):
    return ((valve_net(W, levels) - valve) ** 2).sum()


W = rng.normal(0, 1, hidden * 4 + 1)
eps = 0.01
base = objective(W)
for sweep in range(300):
    slopes = []
    for i in range(len(W)):
        Wp = W.copy()
        Wp[i] += eps
        slopes.append((objective(Wp) - base) / eps)
    W = W - 0.002 * np.array(slopes)
    if sweep % 60 == 0:
        print(sweep, objective(W))
