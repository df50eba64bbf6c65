# verdict: right
import numpy as np

set_seed = np.random.seed
set_seed(123)

X = np.column_stack([np.ones(30), np.random.randn(30, 2)])
y = (X[:, [1]] ** 2 + X[:, [2]] ** 2 < 1.2) * 1.0

dat_w1 = np.random.randn(3, 6)
dat_w2 = np.random.randn(6, 1)
vel_w1 = 0 * dat_w1
vel_w2 = 0 * dat_w2
mu = 0.8
lr = 0.2

def gradients(w1, w2):
    h = np.tanh(X.dot(w1))
    p = 1 / (1 + np.exp(-h.dot(w2)))
    d = (p - y) / y.shape[0]
    return X.T.dot(d.dot(w2.T) * (1 - h * h)), h.T.dot(d), p

for i in range(600):
    g1, g2, p = gradients(dat_w1 + mu * vel_w1, dat_w2 + mu * vel_w2)
    vel_w1 = mu * vel_w1 - lr * g1
    vel_w2 = mu * vel_w2 - lr * g2
    dat_w1 = dat_w1 + vel_w1
    dat_w2 = dat_w2 + vel_w2
    if i % 150 == 0:
        print(i, "deviance", -2 * np.sum(y * np.log(p) + (1 - y) * np.log(1 - p)))
