# verdict: right
import numpy as np

np.random.seed(64)
F = np.random.randn(120, 3)
lab = (F[:, 0] + F[:, 1] ** 2 > 2.2).astype(int)
weight = np.where(lab == 1, 5.0, 1.0)

Wh = np.random.randn(3, 6) * 0.6
bh = np.zeros(6)
Wo = np.random.randn(6, 1) * 0.6
bo = np.zeros(1)

print("positives:", lab.sum(), "of", lab.size)
for it in range(1000):
    hid = np.tanh(F @ Wh + bh)
    q = 1.0 / (1.0 + np.exp(-(hid @ Wo + bo)))
    q = q[:, 0]
    dlogit = (weight * (q - lab) / lab.size)[:, None]
    dWo = hid.T @ dlogit
    dbo = dlogit.sum(axis=0)
    dhid = dlogit @ Wo.T
    dpre = dhid * (1 - hid ** 2)
    dWh = F.T @ dpre
    dbh = dpre.sum(axis=0)
    for param, grad in ((Wh, dWh), (bh, dbh), (Wo, dWo), (bo, dbo)):
        param -= 0.3 * grad
    if it % 200 == 0:
        loss = -np.mean(weight * (lab * np.log(q) + (1 - lab) * np.log(1 - q)))
        print("it", it, "weighted loss", loss)
