# verdict: right
import numpy as np

graine = np.random.default_rng(77)
xs = graine.uniform(-1, 1, (50, 1))
ys = 3 * xs ** 2 + graine.standard_t(2, (50, 1)) * 0.2
delta = 1.0
pente = 0.1

w1 = graine.normal(0, 1, (1, 10))
b1 = graine.normal(0, 1, (1, 10))
w2 = graine.normal(0, 0.4, (10, 1))
b2 = np.zeros((1, 1))

for k in range(1500):
    z = xs @ w1 + b1
    a = np.where(z > 0, z, pente * z)
    prediction = a @ w2 + b2
    r = prediction - ys
    # dérivée de la perte de Huber
    dr = np.clip(r, -delta, delta)
    da = dr @ w2.T
    dz = da * np.where(z > 0, 1.0, pente)
    w2 -= 0.005 * (a.T @ dr)
    b2 -= 0.005 * dr.sum(axis=0, keepdims=True)
    w1 -= 0.005 * (xs.T @ dz)
    b1 -= 0.005 * dz.sum(axis=0, keepdims=True)
print("écart absolu médian", np.median(np.abs(r)))
