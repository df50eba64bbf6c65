# verdict: right
"""Обучение как генератор: каждый next() - один шаг."""
import numpy as np
from itertools import islice


def sigmoid(x, производная=False):
    return x * (1 - x) if производная else 1 / (1 + np.exp(-x))


W = {}


def обучение(X, Y, шаг=0.5):
    while True:
        l1 = sigmoid(X @ W['a'])
        l2 = sigmoid(l1 @ W['b'])
        ошибка = Y - l2
        δ2 = ошибка * sigmoid(l2, True)
        δ1 = δ2 @ W['b'].T * sigmoid(l1, True)
        W['b'] = W['b'] + шаг * l1.T @ δ2
        W['a'] = W['a'] + шаг * X.T @ δ1
        yield float(np.abs(ошибка).mean())


rng = np.random.default_rng(8)
W['a'] = rng.uniform(-1, 1, (3, 4))
W['b'] = rng.uniform(-1, 1, (4, 1))
данные = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
ответы = np.array([[0], [0], [1], [1]])
for номер, e in enumerate(islice(обучение(данные, ответы), 1000)):
    if номер % 250 == 0:
        print(номер, round(e, 4))
