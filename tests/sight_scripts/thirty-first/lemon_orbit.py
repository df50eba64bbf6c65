# verdict: right
# one neuron, single numbers
from math import exp

x = [0.5, 1.5, 2.0, 3.5, 4.0]
t = [0, 0, 1, 1, 1]
w = 0.1
b = -0.2
alpha = 0.3

for epoch in range(400):
    dw = 0.0
    db = 0.0
    loss = 0.0
    for xi, ti in zip(x, t):
        a = 1 / (1 + exp(-(w * xi + b)))
        loss += (a - ti) ** 2
        d = 2 * (a - ti) * a * (1 - a)
        dw += d * xi
        db += d
    w -= alpha * dw / len(x)
    b -= alpha * db / len(x)
    if epoch % 100 == 0:
        print(epoch, round(loss, 4), round(w, 3), round(b, 3))
