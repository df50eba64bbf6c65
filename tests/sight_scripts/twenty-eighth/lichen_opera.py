# verdict: right
import numpy as np

# Сеть с ELU, обучение по мини-батчам
np.random.seed(13)

def elu(x, a=1.0):
    return np.where(x > 0, x, a * (np.exp(np.minimum(x, 0)) - 1))

def delu(x, a=1.0):
    return np.where(x > 0, 1.0, a * np.exp(np.minimum(x, 0)))

# данные: температура -> расход энергии
темп = np.random.uniform(-25, 35, 100)
расход = np.abs(темп - 18) * 2 + np.random.randn(100)
X = ((темп - темп.mean()) / темп.std()).reshape(-1, 1)
Y = ((расход - расход.mean()) / расход.std()).reshape(-1, 1)

веса1 = np.random.randn(1, 10)
сдвиг1 = np.random.randn(10) * 0.1
веса2 = np.random.randn(10, 1) * 0.3
сдвиг2 = np.zeros(1)
скорость = 0.05

for эпоха in range(150):
    порядок = np.random.permutation(100)
    for начало in range(0, 100, 10):
        k = порядок[начало:начало + 10]
        x, y = X[k], Y[k]
        z = x @ веса1 + сдвиг1
        h = elu(z)
        ответ = h @ веса2 + сдвиг2
        ошибка = (ответ - y) / 10
        дельта = (ошибка @ веса2.T) * delu(z)
        веса2 -= скорость * (h.T @ ошибка)
        сдвиг2 -= скорость * ошибка.sum(0)
        веса1 -= скорость * (x.T @ дельта)
        сдвиг1 -= скорость * дельта.sum(0)
    if эпоха % 30 == 0:
        все = elu(X @ веса1 + сдвиг1) @ веса2 + сдвиг2
        print(эпоха, ((все - Y) ** 2).mean())
print(веса2.ravel())
