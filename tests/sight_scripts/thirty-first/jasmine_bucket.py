# verdict: wrong
# line: 13
# also: 31
import random, math
random.seed(32)

data = [([random.uniform(-1, 1), random.uniform(-1, 1)],) for k in range(30)]
data = [(x[0], 0.5 * x[0][0] - x[0][0] * x[0][1]) for x in data]

N = 5
weights = [[random.gauss(0, 0.8) for i in range(3)] for j in range(N)]
readout = [random.gauss(0, 0.5) for j in range(N)]
speed = [[0.0] * 3] * N
readout_speed = [0.0] * N
mu = 0.6
lr = 0.02

for epoch in range(200):
    sse = 0
    for (x1, x2), t in data:
        inp = [x1, x2, 1.0]
        h = [math.tanh(sum(weights[j][i] * inp[i] for i in range(3))) for j in range(N)]
        y = sum(readout[j] * h[j] for j in range(N))
        e = y - t
        sse += e * e
        for j in range(N):
            back = e * readout[j] * (1 - h[j] ** 2)
            readout_speed[j] = mu * readout_speed[j] - lr * e * h[j]
            readout[j] += readout_speed[j]
            for i in range(3):
                speed[j][i] = mu * speed[j][i] - lr * back * inp[i]
                weights[j][i] += speed[j][i]
    if epoch % 50 == 0:
        print(epoch, sse)
