# verdict: right
# worked example for class 10b: every number has a name
from math import exp
from random import seed, uniform

seed(16)
w_xa, w_ya, bias_a = uniform(-1, 1), uniform(-1, 1), uniform(-1, 1)
w_xb, w_yb, bias_b = uniform(-1, 1), uniform(-1, 1), uniform(-1, 1)
w_ao, w_bo, bias_o = uniform(-1, 1), uniform(-1, 1), uniform(-1, 1)
step = 0.9
examples = [(0, 0, 0), (0, 1, 1), (1, 0, 1), (1, 1, 1), (0.5, 0.5, 1), (0.2, 0.1, 0)]

for round_number in range(1500):
    cost = 0
    for x, y, wanted in examples:
        a = 1 / (1 + exp(-(w_xa * x + w_ya * y + bias_a)))
        b = 1 / (1 + exp(-(w_xb * x + w_yb * y + bias_b)))
        o = 1 / (1 + exp(-(w_ao * a + w_bo * b + bias_o)))
        cost = cost + (wanted - o) ** 2

        slope_o = -2 * (wanted - o) * o * (1 - o)
        slope_a = slope_o * w_ao * a * (1 - a)
        slope_b = slope_o * w_bo * b * (1 - b)

        w_ao = w_ao - step * slope_o * a
        w_bo = w_bo - step * slope_o * b
        bias_o = bias_o - step * slope_o
        w_xa = w_xa - step * slope_a * x
        w_ya = w_ya - step * slope_a * y
        bias_a = bias_a - step * slope_a
        w_xb = w_xb - step * slope_b * x
        w_yb = w_yb - step * slope_b * y
        bias_b = bias_b - step * slope_b
    if round_number % 300 == 0:
        print(round_number, round(cost, 4))
