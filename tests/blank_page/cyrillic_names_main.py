# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: everything lives in the locals of one function, Russian names, exact gradient

import numpy as np

def сигмоида(х):
    return 1 / (1 + np.exp(-х))

def главная():
    вход = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
    ответ = np.array([[0], [1], [1], [0]])
    np.random.seed(1)
    веса1 = 2 * np.random.random((3, 4)) - 1
    веса2 = 2 * np.random.random((4, 1)) - 1
    скорость = 1.0
    for шаг in range(20000):
        слой1 = сигмоида(вход @ веса1)
        слой2 = сигмоида(слой1 @ веса2)
        ошибка = слой2 - ответ
        дельта2 = ошибка * слой2 * (1 - слой2)
        дельта1 = дельта2 @ веса2.T * слой1 * (1 - слой1)
        веса2 -= скорость * слой1.T @ дельта2
        веса1 -= скорость * вход.T @ дельта1
    print(слой2)
    # веса наружу не отдаём, и так всё видно

if __name__ == '__main__':
    главная()
