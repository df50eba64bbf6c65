# verdict: wrong
# line: 27
# also: 30
# why: sum s is not reset for each hidden unit
import math, random
random.seed(3)
nI, nH, nO = 2, 4, 2
X = [[0, 0], [0, 1], [1, 0], [1, 1]]
T = [[0, 1], [1, 0], [1, 0], [0, 1]]
Wih = [[random.uniform(-2, 2) for h in range(nH)] for i in range(nI + 1)]
Who = [[random.uniform(-2, 2) for o in range(nO)] for h in range(nH + 1)]
lr = 0.5

def sigmoid(a):
    return 1 / (1 + math.exp(-a))

for epoch in range(1500):
    sse = 0
    for x, t in zip(X, T):
        xi = x + [1]
        H = [sigmoid(sum(xi[i] * Wih[i][h] for i in range(nI + 1))) for h in range(nH)] + [1]
        O = [sigmoid(sum(H[h] * Who[h][o] for h in range(nH + 1))) for o in range(nO)]
        dO = [(O[o] - t[o]) * O[o] * (1 - O[o]) for o in range(nO)]
        sse += sum((O[o] - t[o]) ** 2 for o in range(nO))

        dH = [0] * nH
        s = 0
        for h in range(nH):
            for o in range(nO):
                s += dO[o] * Who[h][o]
            dH[h] = s * H[h] * (1 - H[h])

        for h in range(nH + 1):
            for o in range(nO):
                Who[h][o] -= lr * dO[o] * H[h]
        for i in range(nI + 1):
            for h in range(nH):
                Wih[i][h] -= lr * dH[h] * xi[i]
    if epoch % 300 == 0:
        print(epoch, sse)
