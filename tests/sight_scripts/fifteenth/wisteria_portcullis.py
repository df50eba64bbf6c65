# verdict: right
import numpy as np

rng = np.random.RandomState(28)
n_in, n_hid, n_out = 3, 7, 2
Wh = rng.uniform(-1, 1, (n_hid, n_in)) / np.sqrt(n_in)
bh = np.zeros(n_hid)
Wo = rng.uniform(-1, 1, (n_out, n_hid)) / np.sqrt(n_hid)
bo = np.zeros(n_out)

def logistic(a):
    return 1 / (1 + np.exp(-a))

def target(v):
    # sum bit and carry of a full adder
    return np.array([v.sum() % 2, float(v.sum() >= 2)])

eta = 0.7
recent = []
for step in range(12000):
    x = rng.randint(0, 2, n_in).astype(float)
    t = target(x)
    h = logistic(Wh @ x + bh)
    o = logistic(Wo @ h + bo)
    recent.append(np.sum((o - t) ** 2))

    do = (o - t) * o * (1 - o)
    dh = (Wo.T @ do) * h * (1 - h)
    Wo -= eta * np.outer(do, h)
    bo -= eta * do
    Wh -= eta * np.outer(dh, x)
    bh -= eta * dh
    if (step + 1) % 2000 == 0:
        print(step + 1, np.mean(recent[-500:]))
