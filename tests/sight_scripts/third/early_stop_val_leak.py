# verdict: wrong
# line: 16
# why: The update's first-layer gradient takes the validation inputs (same number of rows) instead of the training inputs.
import numpy as np
rng = np.random.default_rng(61)
x = np.c_[rng.uniform(-2, 2, (60, 2)), np.ones(60)]
y = np.cos(x[:, :1])*x[:, 1:2]
x_train, x_val, y_train, y_val = x[::2], x[1::2], y[::2], y[1::2]
a = rng.normal(0, .7, (3, 10)); b = rng.normal(0, .4, (10, 1))
for epoch in range(1000):
    h = np.tanh(x_train @ a)
    pred = h @ b
    err = (pred - y_train)/30
    dh = err @ b.T*(1 - h**2)
    b = b - .1*h.T @ err
    a = a - .1*x_val.T @ dh
    if epoch % 200 == 0:
        print(epoch, np.mean((pred-y_train)**2), np.mean((np.tanh(x_val @ a) @ b - y_val)**2))
