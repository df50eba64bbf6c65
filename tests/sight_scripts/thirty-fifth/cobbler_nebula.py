# verdict: wrong
# line: 19
# also: 18, 21
import random

random.seed(41)

def leaky(v):
    return v if v > 0 else 0.1 * v

# y = max(a, b) from examples
train = []
for _ in range(40):
    a, b = random.uniform(-1, 1), random.uniform(-1, 1)
    train.append(([a, b], max(a, b)))

H = 6
r = random.uniform(-1, 1)
w_hidden = [[r, r] for _ in range(H)]
b_hidden = [0.0] * H
w_out = [r] * H
b_out = 0.0
lr = 0.02

for epoch in range(400):
    total = 0.0
    for x, y in train:
        pre = [w_hidden[j][0] * x[0] + w_hidden[j][1] * x[1] + b_hidden[j] for j in range(H)]
        act = [leaky(p) for p in pre]
        out = sum(w_out[j] * act[j] for j in range(H)) + b_out
        err = out - y
        total += err * err

        slope = [1.0 if p > 0 else 0.1 for p in pre]
        delta = [err * w_out[j] * slope[j] for j in range(H)]
        for j in range(H):
            w_out[j] -= lr * err * act[j]
            w_hidden[j][0] -= lr * delta[j] * x[0]
            w_hidden[j][1] -= lr * delta[j] * x[1]
            b_hidden[j] -= lr * delta[j]
        b_out -= lr * err
    if epoch % 80 == 0:
        print(epoch, total / len(train))
