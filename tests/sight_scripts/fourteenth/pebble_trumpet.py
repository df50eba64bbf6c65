# verdict: right
import math
import random

NH = 6
NS = 25
LR = 0.05

random.seed(3)
xs = [-2.0 + 4.0 * i / (NS - 1) for i in range(NS)]
ts = [x * x / 4.0 for x in xs]
w1 = [[random.random() - 0.5, random.random() - 0.5] for i in range(NH)]
w2 = [random.random() - 0.5 for i in range(NH + 1)]
h = [0.0] * NH
d = [0.0] * NH

step = 0
err = 0.0
while step < 20000:
    s = step % NS
    o = w2[NH]
    j = 0
    while j < NH:
        h[j] = math.tanh(w1[j][0] * xs[s] + w1[j][1])
        o += w2[j] * h[j]
        j += 1
    e = o - ts[s]
    err += e * e
    j = 0
    while j < NH:
        d[j] = e * w2[j] * (1.0 - h[j] * h[j])
        w2[j] -= LR * e * h[j]
        w1[j][0] -= LR * d[j] * xs[s]
        w1[j][1] -= LR * d[j]
        j += 1
    w2[NH] -= LR * e
    step += 1
    if step % 5000 == 0:
        print("%d %f" % (step, err / 5000))
        err = 0.0
