# verdict: wrong
# line: 16
# why: The noise is added in place to the stored patterns in each epoch, so the data drifts away and the net learns something else than its letters.
import numpy as np
np.random.seed(13)
F = lambda s: 1 / (1 + np.exp(-s))

данные = np.array([[1,1,1,0,1,0,0,1,0],
                   [1,0,0,1,0,0,1,1,1],
                   [1,0,1,0,1,0,1,0,1]], float)
цели = np.eye(3)
W1 = np.random.randn(9, 5) * 0.5
W2 = np.random.randn(5, 3) * 0.5

for шаг in range(3000):
    данные += np.random.normal(0, 0.1, данные.shape)
    H = F(данные @ W1)
    Y = F(H @ W2)
    D2 = (Y - цели) * Y * (1 - Y)
    D1 = D2 @ W2.T * H * (1 - H)
    W2 -= 0.5 * H.T @ D2
    W1 -= 0.5 * данные.T @ D1
    if шаг % 600 == 0:
        print('шаг', шаг, 'ошибка', np.abs(Y - цели).mean())
