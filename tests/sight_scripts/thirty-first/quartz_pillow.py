# verdict: wrong
# line: 30
import random
import math
random.seed(21)

# learn the sine from 20 points
xs = [i / 10 - 1 for i in range(20)]
ts = [math.sin(3 * x) for x in xs]

units = 6
w = [random.gauss(0, 1) for i in range(units)]
b = [random.gauss(0, 1) for i in range(units)]
v = [random.gauss(0, 1) for i in range(units)]
c = 0.0

alpha = 0.05
for epoch in range(500):
    err_sum = 0.0
    for n in range(20):
        x = xs[n]
        h = []
        for i in range(units):
            h.append(math.tanh(w[i] * x + b[i]))
        out = c
        for i in range(units):
            out = out + v[i] * h[i]
        err = out - ts[n]
        err_sum = err_sum + err ** 2
        for i in range(units - 1):
            grad_h = err * v[i] * (1 - h[i] ** 2)
            v[i] = v[i] - alpha * err * h[i]
            w[i] = w[i] - alpha * grad_h * x
            b[i] = b[i] - alpha * grad_h
        c = c - alpha * err
    if epoch % 100 == 0:
        print("epoch", epoch, "error", err_sum)
