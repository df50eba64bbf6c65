# verdict: wrong
# line: 26
# also: 29
# why: hidden delta: The hidden delta is formed from the output weights after they were already changed in this step.
import math
import random

random.seed(21)
N = 7
data = [(k / 10.0, math.sin(k / 3.0)) for k in range(-15, 16)]

w_in = [random.uniform(-2, 2) for _ in range(N)]
bias = [random.uniform(-1, 1) for _ in range(N)]
w_out = [random.uniform(-1, 1) for _ in range(N)]
bias_out = 0.0
eta = 0.05

for epoch in range(300):
    total = 0.0
    for x, target in data:
        hidden = [math.tanh(w_in[j] * x + bias[j]) for j in range(N)]
        out = sum(w_out[j] * hidden[j] for j in range(N)) + bias_out
        err = target - out
        total += err ** 2
        for j in range(N):
            w_out[j] += eta * err * hidden[j]
        bias_out += eta * err
        for j in range(N):
            delta = err * w_out[j] * (1 - hidden[j] ** 2)
            w_in[j] += eta * delta * x
            bias[j] += eta * delta
    if epoch % 50 == 0:
        print("epoch", epoch, "mse", total / len(data))
