# verdict: wrong
# line: 35
# C programmer's MLP
import math
import random

random.seed(2)
N_SAMPLES = 8
x = [[(n >> b) & 1 for b in range(3)] for n in range(N_SAMPLES)]
t = [float((n & 1) ^ (n >> 2)) for n in range(N_SAMPLES)]
w = [[random.uniform(-0.5, 0.5) for _ in range(3)] for _ in range(5)]
bw = [random.uniform(-0.5, 0.5) for _ in range(5)]
u = [random.uniform(-0.5, 0.5) for _ in range(5)]
bu = random.uniform(-0.5, 0.5)
LR = 0.2
epoch = 0
while epoch < 1500:
    n = 0
    sse = 0.0
    while n < N_SAMPLES:
        h = [0.0] * 5
        o = bu
        for j in range(5):
            acc = bw[j]
            for i in range(3):
                acc += w[j][i] * x[n][i]
            h[j] = math.tanh(acc)
            o += u[j] * h[j]
        err = o - t[n]
        sse += err * err
        bu -= LR * err
        for j in range(5):
            dh = err * u[j] * (1.0 - h[j] * h[j])
            u[j] -= LR * err * h[j]
            bw[j] += LR * dh
            for i in range(3):
                w[j][i] -= LR * dh * x[n][i]
        n += 1
    if epoch % 300 == 0:
        print(epoch, sse)
    epoch += 1
