# verdict: right
import math
import random

random.seed(30)
# bump network: each hidden unit is a gaussian bump that can move and widen
xs = [i / 10.0 for i in range(-20, 21)]
ys = [math.sin(2 * x) * math.exp(-abs(x) / 2) for x in xs]
bumps = 6
centre = [random.uniform(-2, 2) for _ in range(bumps)]
width = [random.uniform(0.5, 1.0) for _ in range(bumps)]
height = [random.uniform(-0.5, 0.5) for _ in range(bumps)]
level = 0.0
eta = 0.02

for epoch in range(400):
    sse = 0.0
    g_centre = [0.0] * bumps
    g_width = [0.0] * bumps
    g_height = [0.0] * bumps
    g_level = 0.0
    for x, y in zip(xs, ys):
        phi = [math.exp(-(x - centre[k]) ** 2 / (2 * width[k] ** 2)) for k in range(bumps)]
        r = level + sum(height[k] * phi[k] for k in range(bumps)) - y
        sse += r * r
        g_level += r
        for k in range(bumps):
            g_height[k] += r * phi[k]
            common = r * height[k] * phi[k]
            g_centre[k] += common * (x - centre[k]) / width[k] ** 2
            g_width[k] += common * (x - centre[k]) ** 2 / width[k] ** 3
    for k in range(bumps):
        height[k] -= eta * g_height[k]
        centre[k] -= eta * g_centre[k]
        width[k] -= eta * g_width[k]
    level -= eta * g_level
    if epoch % 80 == 0:
        print("epoch", epoch, "sse", round(sse, 5))
