# verdict: wrong
# line: 17
import random, math
random.seed(13)
# thermostat hobby: outside, sun -> heater
obs = [(0.1, 0.0), (0.2, 0.9), (0.9, 0.4), (0.6, 0.1), (0.3, 0.3), (0.8, 0.9)]
heat = [0.95, 0.5, 0.1, 0.4, 0.7, 0.05]
H = [[random.gauss(0, 1) for _ in range(3)] for _ in range(4)]
O = [random.gauss(0, 1) for _ in range(5)]
sg = lambda v: 1 / (1 + math.exp(-v))
def think(o):
    a = [sg(r[0] * o[0] + r[1] * o[1] + r[2]) for r in H]
    return a, sg(sum(w * q for w, q in zip(O, a)) + O[-1])
for day in range(500):
    for i, o in enumerate(obs, start=0):
        a, y = think(o)
        g = (y - heat[i - 1]) * y * (1 - y)
        for j in range(4):
            b = g * O[j] * a[j] * (1 - a[j])
            O[j] -= 0.7 * g * a[j]
            H[j][0] -= 0.7 * b * o[0]
            H[j][1] -= 0.7 * b * o[1]
            H[j][2] -= 0.7 * b
        O[4] -= 0.7 * g
print([round(think(o)[1], 2) for o in obs], heat)
