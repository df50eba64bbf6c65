# verdict: right
import math
import random

random.seed(8)
# выборка: y = x1 - x2 + x1*x2
samples = []
for _ in range(20):
    p, q = random.uniform(-1, 1), random.uniform(-1, 1)
    samples.append(([p, q], p - q + p * q))

H = 4
w1 = [[random.uniform(-1, 1) for _ in range(2)] for _ in range(H)]
b1 = [0.0] * H
w2 = [random.uniform(-1, 1) for _ in range(H)]
b2 = 0.0
speed = 0.1

for era in range(400):
    gw1 = [[0.0, 0.0] for _ in range(H)]
    gb1 = [0.0] * H
    gw2 = [0.0] * H
    gb2 = 0.0
    total = 0.0
    for x, t in samples:
        # прямой проход
        h = [math.tanh(sum(w1[j][i] * x[i] for i in range(2)) + b1[j]) for j in range(H)]
        y = sum(w2[j] * h[j] for j in range(H)) + b2
        err = y - t
        total += err * err
        # обратный проход
        gb2 += err
        for j in range(H):
            gw2[j] += err * h[j]
            back = err * w2[j] * (1 - h[j] ** 2)
            gb1[j] += back
            for i in range(2):
                gw1[j][i] += back * x[i]
    n = len(samples)
    # шаг градиентного спуска
    b2 -= speed * gb2 / n
    for j in range(H):
        w2[j] -= speed * gw2[j] / n
        b1[j] -= speed * gb1[j] / n
        for i in range(2):
            w1[j][i] -= speed * gw1[j][i] / n
    if era % 80 == 0:
        print("эпоха", era, "ошибка", total / n)
