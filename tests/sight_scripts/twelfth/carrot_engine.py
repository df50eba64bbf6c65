# verdict: wrong
# line: 33
# why: the first weights are cut to whole numbers at every step
# Lamp controller.  The starting weights are from a worksheet.
import numpy as np

# dark?, somebody there?, holiday?, constant -> lamp
sensor = np.array([[1, 1, 0, 1],
                   [1, 0, 0, 1],
                   [0, 1, 0, 1],
                   [0, 0, 1, 1],
                   [1, 1, 1, 1],
                   [1, 0, 1, 1]])
lamp = np.array([[1], [0], [0], [0], [1], [1]])

A = np.array([[1., -1., 2.],
              [2., 1., -1.],
              [1., 1., -2.],
              [-1., 1., 0.]])
B = np.array([[1.], [-1.], [1.]])


def s(z):
    return 1 / (1 + np.exp(-z))


for i in range(1000):
    h = s(sensor @ A)
    o = s(h @ B)
    do = (lamp - o) * o * (1 - o)
    dh = (do @ B.T) * h * (1 - h)
    B = B + 0.3 * (h.T @ do)
    A = (A + 0.3 * (sensor.T @ dh)).astype(int)
    if i % 250 == 0:
        print(i, np.abs(lamp - o).sum())

print(A)
print(B)
print(o.round(2).ravel())
