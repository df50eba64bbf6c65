# verdict: right
import numpy as np

rng = np.random.RandomState(112)
X = rng.uniform(0, 1, (30, 3))
lab = (X.max(axis=1) > 0.75).astype(float)

n_hid = 6
Wih = rng.uniform(-0.5, 0.5, (n_hid, 3))
bih = np.zeros(n_hid)
who = rng.uniform(-0.5, 0.5, n_hid)
bo = 0.0

def logsig(z):
    return 1.0 / (1.0 + np.exp(-z))

for epoch in range(100):
    for n in rng.permutation(30):
        x, t = X[n], lab[n]
        h = logsig(Wih @ x + bih)
        o = logsig(who @ h + bo)
        e = t - o
        bo += 0.3 * e
        bih += 0.3 * e * who * h * (1 - h)
        Wih += 0.3 * np.outer(e * who * h * (1 - h), x)
        who += 0.3 * e * h
    if epoch % 25 == 0:
        o = logsig(logsig(X @ Wih.T + bih) @ who + bo)
        print(epoch, -np.mean(lab * np.log(o) + (1 - lab) * np.log(1 - o)))
