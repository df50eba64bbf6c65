# verdict: wrong
# line: 35
# also: 22
import random
import math

random.seed(88)

# sine wave from three earlier points
wave = [math.sin(0.5 * t) for t in range(43)]
samples = [(wave[i:i + 3], wave[i + 3]) for i in range(40)]

NH = 5
w1 = [[random.uniform(-0.6, 0.6) for _ in range(3)] for _ in range(NH)]
b1 = [0.0 for _ in range(NH)]
w2 = [random.uniform(-0.6, 0.6) for _ in range(NH)]
b2 = 0.0

eta, momentum = 0.02, 0.5
v1 = [[0.0] * 3 for _ in range(NH)]
vb1 = [0.0] * NH
v2 = 0.0
vb2 = 0.0

for epoch in range(100):
    mse = 0.0
    for x, t in samples:
        h = [math.tanh(sum(w * xi for w, xi in zip(w1[j], x)) + b1[j]) for j in range(NH)]
        y = sum(w2[j] * h[j] for j in range(NH)) + b2
        e = t - y
        mse += e * e / len(samples)

        dh = [e * w2[j] * (1 - h[j] * h[j]) for j in range(NH)]
        for j in range(NH):
            v2 = momentum * v2 + eta * e * h[j]
            w2[j] += v2
            for i in range(3):
                v1[j][i] = momentum * v1[j][i] + eta * dh[j] * x[i]
                w1[j][i] += v1[j][i]
            vb1[j] = momentum * vb1[j] + eta * dh[j]
            b1[j] += vb1[j]
        vb2 = momentum * vb2 + eta * e
        b2 += vb2
    if epoch % 20 == 0:
        print(epoch, mse)
