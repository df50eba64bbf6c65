# verdict: wrong
# line: 37
# also: 36, 39
import random, math

random.seed(100)
n0, n1, n2 = 2, 4, 2
wa = [[random.uniform(-1, 1) for i in range(n0)] for j in range(n1)]
ba = [random.uniform(-1, 1) for j in range(n1)]
wb = [[random.uniform(-1, 1) for j in range(n1)] for k in range(n2)]
bb = [random.uniform(-1, 1) for k in range(n2)]

X = [[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]]
T = [[0.0, 1.0], [1.0, 0.0], [1.0, 0.0], [0.0, 1.0]]
lr = 0.3

for epoch in range(1500):
    cost = 0.0
    for x, t in zip(X, T):
        a = []
        for j in range(n1):
            s = ba[j]
            for i in range(n0):
                s += wa[j][i] * x[i]
            a.append(math.tanh(s))
        y = []
        for k in range(n2):
            s = bb[k]
            for j in range(n1):
                s += wb[k][j] * a[j]
            y.append(s)
        e = [y[k] - t[k] for k in range(n2)]
        cost += sum(q * q for q in e) / 2

        da = [0.0] * n1
        s = 0.0
        for j in range(n1):
            for k in range(n2):
                s += e[k] * wb[k][j]
            da[j] = s * (1 - a[j] ** 2)

        for k in range(n2):
            for j in range(n1):
                wb[k][j] -= lr * e[k] * a[j]
            bb[k] -= lr * e[k]
        for j in range(n1):
            for i in range(n0):
                wa[j][i] -= lr * da[j] * x[i]
            ba[j] -= lr * da[j]
    if epoch % 300 == 0:
        print(epoch, cost)
