# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: the squashing function falls (1/(1+e^x)) and its slope is written with the matching minus, -o*(1-o), so everything is exact
import numpy as np

np.random.seed(3)

def fall(x):
    "1 for very negative x, 0 for very positive x"
    return 1 / (1 + np.exp(x))

def fall_slope(o):
    return -o * (1 - o)

x = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])

wa = np.random.uniform(-1, 1, (3, 4))
wb = np.random.uniform(-1, 1, (4, 1))

i = 0
while i < 25000:
    mid = fall(np.dot(x, wa))
    end = fall(np.dot(mid, wb))
    end_delta = (end - y) * fall_slope(end)
    mid_delta = np.dot(end_delta, wb.T) * fall_slope(mid)
    wb -= np.dot(mid.T, end_delta)
    wa -= np.dot(x.T, mid_delta)
    i += 1

print(end)
