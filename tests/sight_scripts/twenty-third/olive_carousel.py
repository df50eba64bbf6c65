# verdict: wrong
# line: 26
# why: loop: The update stands behind the loop over the samples, so each epoch only learns from the last sample.
import math
import random

random.seed(61)

# learn y = x*x on [-1, 1]
points = [(k / 5.0 - 1.0, (k / 5.0 - 1.0) ** 2) for k in range(11)]
random.shuffle(points)
H = 6
hidden = [[random.uniform(-2, 2), random.uniform(-1, 1)] for _ in range(H)]   # weight, bias
outw = [random.uniform(-0.5, 0.5) for _ in range(H)]
outb = 0.0
lr = 0.05

for epoch in range(2000):
    total = 0.0
    for x, y in points:
        hs = [math.tanh(w * x + b) for w, b in hidden]
        pred = sum(w * h for w, h in zip(outw, hs)) + outb
        e = pred - y
        total += e * e
        grads = [e * w * (1 - h * h) for w, h in zip(outw, hs)]
    outw = [w - lr * e * h for w, h in zip(outw, hs)]
    outb -= lr * e
    hidden = [[w - lr * g * x, b - lr * g] for (w, b), g in zip(hidden, grads)]
    if epoch % 500 == 0:
        print(epoch, total)
print("sum of squares", total)
