# verdict: wrong
# first wrong: output_delta
# line: 28
# mistake: l2delta-derivative-of-error
# why: the slope function is right, but for the output layer it is asked about the error instead of the output
import numpy as np

def сигмоида(x):
    return 1 / (1 + np.exp(-x))

def наклон(выход):
    return выход * (1 - выход)

np.random.seed(1)
# входы и ответы
вход = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
ответ = np.array([[0], [1], [1], [0]])

веса0 = 2 * np.random.random((3, 4)) - 1
веса1 = 2 * np.random.random((4, 1)) - 1

for шаг in range(15000):
    слой1 = сигмоида(вход @ веса0)
    слой2 = сигмоида(слой1 @ веса1)
    ошибка = слой2 - ответ
    if шаг % 5000 == 0:
        print(шаг, np.mean(np.abs(ошибка)))
    дельта2 = ошибка * наклон(ошибка)
    дельта1 = дельта2 @ веса1.T * наклон(слой1)
    веса1 -= 0.5 * слой1.T @ дельта2
    веса0 -= 0.5 * вход.T @ дельта1
