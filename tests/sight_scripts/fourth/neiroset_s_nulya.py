# verdict: right
# why: Column convention with single samples, the outer product of delta and input; the updates come after both deltas.
# Нейросеть с нуля: распознаём буквы 3x3 (T, L, X)
import numpy as np

np.random.seed(1)

буквы = {
    'T': [1,1,1, 0,1,0, 0,1,0],
    'L': [1,0,0, 1,0,0, 1,1,1],
    'X': [1,0,1, 0,1,0, 1,0,1],
}
цели = {'T': [1,0,0], 'L': [0,1,0], 'X': [0,0,1]}

def f(s):
    return 1 / (1 + np.exp(-s))

W1 = np.random.uniform(-0.5, 0.5, (6, 9))
b1 = np.random.uniform(-0.5, 0.5, 6)
W2 = np.random.uniform(-0.5, 0.5, (3, 6))
b2 = np.random.uniform(-0.5, 0.5, 3)
скорость = 0.4

def predict(x):
    return f(W2.dot(f(W1.dot(x) + b1)) + b2)

for эпоха in range(1500):
    ошибка = 0
    for имя in 'TLX':
        x = np.array(буквы[имя], dtype=float)
        x += np.random.normal(0, 0.05, 9)         # немного шума
        t = np.array(цели[имя])
        h = f(W1.dot(x) + b1)
        o = f(W2.dot(h) + b2)
        e = t - o
        ошибка += (e ** 2).sum()
        d_o = e * o * (1 - o)
        d_h = W2.T.dot(d_o) * h * (1 - h)
        W2 += скорость * np.outer(d_o, h)
        b2 += скорость * d_o
        W1 += скорость * np.outer(d_h, x)
        b1 += скорость * d_h
    if эпоха % 300 == 0:
        print('эпоха', эпоха, 'ошибка', round(ошибка, 5))

for имя in 'TLX':
    print(имя, predict(np.array(буквы[имя])).round(2))
