# verdict: right
import numpy as np

ransuu = np.random.RandomState(0)
nyuuryoku = np.array([[0., 0.], [0., 1.], [1., 0.], [1., 1.]])
seikai = np.array([0., 1., 1., 0.])
kakure = 5
gakushuuritsu = 1.0

omomi1 = ransuu.randn(kakure, 2)
bias1 = ransuu.randn(kakure)
omomi2 = ransuu.randn(kakure)
bias2 = ransuu.randn()

def kassei(x):
    return 1.0 / (1.0 + np.exp(-x))

for kai in range(3000):
    for k in range(4):
        x = nyuuryoku[k]
        naka = kassei(omomi1 @ x + bias1)
        deguchi = kassei(omomi2 @ naka + bias2)
        gosa = deguchi - seikai[k]
        sa2 = gosa * deguchi * (1 - deguchi)
        sa1 = sa2 * omomi2 * naka * (1 - naka)
        omomi2 = omomi2 - gakushuuritsu * sa2 * naka
        bias2 = bias2 - gakushuuritsu * sa2
        omomi1 = omomi1 - gakushuuritsu * np.outer(sa1, x)
        bias1 = bias1 - gakushuuritsu * sa1

for k in range(4):
    print(nyuuryoku[k], kassei(omomi2 @ kassei(omomi1 @ nyuuryoku[k] + bias1) + bias2).round(3))
