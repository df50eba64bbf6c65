# verdict: right
import math
import random

# 2-2-1 network, every weight with its own name like on the whiteboard in the video
random.seed(12)
w1, w2, w3, w4, w5, w6 = [random.uniform(-2, 2) for _ in range(6)]
b1, b2, b3 = [random.uniform(-2, 2) for _ in range(3)]

def sigmoid(x):
    return 1 / (1 + math.exp(-x))

rows = [(-2, -1, 1), (25, 6, 0), (17, 4, 0), (-15, -6, 1)]   # weight, height (shifted), sex
for epoch in range(1000):
    for x1, x2, y_true in rows:
        sum_h1 = w1 * x1 + w2 * x2 + b1
        h1 = sigmoid(sum_h1)
        sum_h2 = w3 * x1 + w4 * x2 + b2
        h2 = sigmoid(sum_h2)
        sum_o1 = w5 * h1 + w6 * h2 + b3
        o1 = sigmoid(sum_o1)

        d_L_d_ypred = -2 * (y_true - o1)
        do = o1 * (1 - o1)
        d_w5 = h1 * do
        d_w6 = h2 * do
        d_b3 = do
        d_h1 = w5 * do
        d_h2 = w6 * do
        dh1 = h1 * (1 - h1)
        d_w1 = x1 * dh1
        d_w2 = x2 * dh1
        d_b1 = dh1
        dh2 = h2 * (1 - h2)
        d_w3 = x1 * dh2
        d_w4 = x2 * dh2
        d_b2 = dh2

        lr = 0.1
        w1 -= lr * d_L_d_ypred * d_h1 * d_w1
        w2 -= lr * d_L_d_ypred * d_h1 * d_w2
        b1 -= lr * d_L_d_ypred * d_h1 * d_b1
        w3 -= lr * d_L_d_ypred * d_h2 * d_w3
        w4 -= lr * d_L_d_ypred * d_h2 * d_w4
        b2 -= lr * d_L_d_ypred * d_h2 * d_b2
        w5 -= lr * d_L_d_ypred * d_w5
        w6 -= lr * d_L_d_ypred * d_w6
        b3 -= lr * d_L_d_ypred * d_b3

for x1, x2, y_true in rows:
    o = sigmoid(w5 * sigmoid(w1 * x1 + w2 * x2 + b1) + w6 * sigmoid(w3 * x1 + w4 * x2 + b2) + b3)
    print(y_true, round(o, 3))
