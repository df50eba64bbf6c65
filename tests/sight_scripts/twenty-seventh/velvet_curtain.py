# verdict: wrong
# line: 14
# softplus hidden units, fits an exponential saturation curve
import numpy as np

rng = np.random.RandomState(44)


def softplus(z):
    return np.log(1 + np.exp(z))


def d_softplus(z):
    return 1 / (1 + np.exp(z))


dose = rng.uniform(0, 5, (70, 1))
response = dose ** 2 / (2 + dose ** 2) + rng.normal(0, 0.02, (70, 1))
dose = dose - 2.5

w1 = rng.normal(0, 1, (1, 6))
b1 = rng.normal(0, 1, (1, 6))
w2 = rng.normal(0, 0.4, (6, 1))
b2 = np.zeros((1, 1))
rate = 0.05

for k in range(2500):
    z = dose @ w1 + b1
    h = softplus(z)
    y = h @ w2 + b2
    e = (y - response) / len(dose)
    eh = e @ w2.T * d_softplus(z)
    w2 = w2 - rate * h.T @ e
    b2 = b2 - rate * e.sum(axis=0)
    w1 = w1 - rate * dose.T @ eh
    b1 = b1 - rate * eh.sum(axis=0)
    if k % 500 == 0:
        print(k, np.mean((y - response) ** 2))
