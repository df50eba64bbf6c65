# verdict: wrong
# line: 30
# also: 31
import numpy as np

rng = np.random.RandomState(50)
# wine quality (made up): alcohol, sugar, acid
wine = rng.normal(size=(75, 3))
quality = 0.8 * wine[:, 0] - 0.5 * wine[:, 1] ** 2 + 0.3 * wine[:, 2] + 0.1 * rng.normal(size=75)
quality = quality[:, np.newaxis]

lam = 0.01
eta = 0.1
w1 = rng.normal(size=(3, 9)) / np.sqrt(3)
c1 = np.zeros((1, 9))
w2 = rng.normal(size=(9, 1)) / 3
c2 = np.zeros((1, 1))

def logistic(a):
    return 1.0 / (1.0 + np.exp(-a))

for sweep in range(1500):
    hid = logistic(wine.dot(w1) + c1)
    est = hid.dot(w2) + c2
    diff = quality - est
    pen = 0.5 * lam * (np.sum(w1 ** 2) + np.sum(w2 ** 2))
    if sweep % 250 == 0:
        print(sweep, 0.5 * np.mean(diff ** 2) + pen)
    back = diff.dot(w2.T) * hid * (1 - hid) / len(wine)
    dw2 = hid.T.dot(diff) / len(wine) + lam * w2
    dw1 = wine.T.dot(back) + lam * w1
    w2 = w2 + eta * dw2
    c2 = c2 + eta * diff.mean(axis=0, keepdims=True)
    w1 = w1 + eta * dw1
    c1 = c1 + eta * back.sum(axis=0, keepdims=True)
print("mse", np.mean(diff ** 2), "norm", np.sum(w1 ** 2))
