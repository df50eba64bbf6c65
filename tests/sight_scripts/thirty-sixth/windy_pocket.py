# verdict: wrong
# line: 18
# also: 10
import numpy as np

np.random.seed(33)

# one hidden neuron only: y = v * tanh(w x + b) + c
x = np.random.uniform(-3, 3, (40, 1))
y = 2.0 * np.tanh(0.9 * x - 0.5).ravel() + 0.3

w, b, v, c = np.random.randn(4) * 0.5
lr = 0.1

for step in range(500):
    h = np.tanh(w * x + b)
    pred = v * h + c
    err = pred - y

    dv = np.mean(err * h)
    dc = np.mean(err)
    dh = err * v * (1 - h ** 2)
    dw = np.mean(dh * x)
    db = np.mean(dh)

    w -= lr * dw
    b -= lr * db
    v -= lr * dv
    c -= lr * dc
    if step % 100 == 0:
        print(step, w, b, v, c)
