# verdict: right
# парность трёх битов, всё через списки, градиент по всей выборке
import math, random
random.seed(2)
X = [[a, b, c] for a in (-1, 1) for b in (-1, 1) for c in (-1, 1)]
y = [a * b * c * 0.9 for a, b, c in X]
H = 5
A = [[random.gauss(0, 0.8) for i in range(3)] for j in range(H)]
B = [random.gauss(0, 0.8) for j in range(H)]
eta = 0.05
for epoch in range(1200):
    GA = [[0.0] * 3 for _ in range(H)]
    GB = [0.0] * H
    loss = 0
    for x, t in zip(X, y):
        hid = [math.tanh(sum(A[j][i] * x[i] for i in range(3))) for j in range(H)]
        out = math.tanh(sum(B[j] * hid[j] for j in range(H)))
        e = out - t
        loss += e * e
        d = e * (1 - out * out)
        for j in range(H):
            GB[j] += d * hid[j]
            dj = d * B[j] * (1 - hid[j] ** 2)
            for i in range(3):
                GA[j][i] += dj * x[i]
    for j in range(H):
        B[j] -= eta * GB[j]
        for i in range(3):
            A[j][i] -= eta * GA[j][i]
    if epoch % 300 == 0:
        print("шаг", epoch, "ошибка", round(loss, 4))
