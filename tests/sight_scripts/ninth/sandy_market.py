# verdict: right

# just numbers and zip: logistic neuron for the AND of three inputs, whole batch
import numpy as np
rng = np.random.default_rng(2)
x = [[a, b, d] for a in (0, 1) for b in (0, 1) for d in (0, 1)]
t = [float(all(r)) for r in x]
w = rng.normal(0, 1, (3, 1))
c = rng.normal(0, 1)
xm, tm = np.array(x, float), np.array(t)[:, None]
loss_before = None
for n in range(1500):
    p = 1 / (1 + np.exp(-(xm @ w + c)))
    w, c = w - 0.3 * xm.T @ (p - tm), c - 0.3 * (p - tm).sum()
    loss = -np.mean(tm * np.log(p) + (1 - tm) * np.log(1 - p))
    assert loss_before is None or loss <= loss_before + 1e-9
    loss_before = loss
print("final loss", loss)
