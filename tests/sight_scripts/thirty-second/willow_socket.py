# verdict: wrong
# line: 20
from math import tanh
from random import seed, gauss
seed(3)
dados = [(i / 8 - 1, (i / 8 - 1) ** 2) for i in range(17)]
H = 5
w = [gauss(0, 1) for _ in range(H)]
b = [gauss(0, 1) for _ in range(H)]
v = [gauss(0, 1) for _ in range(H)]
c = 0.0
taxa = 0.05
for ciclo in range(400):
    erro = 0
    for x, y in dados:
        h = [tanh(w[j] * x + b[j]) for j in range(H)]
        s = sum(v[j] * h[j] for j in range(H)) + c
        e = s - y
        erro += e * e
        for j in range(1, H):
            g = e * v[j] * (1 - h[j] ** 2)
            v[j] -= taxa * e * h[j]
            w[j] -= taxa * g * x
            b[j] -= taxa * g
        c -= taxa * e
    if ciclo % 100 == 0:
        print(ciclo, erro)
print(w, c)
