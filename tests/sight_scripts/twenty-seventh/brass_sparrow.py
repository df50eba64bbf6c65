# verdict: right
"""Pure Python + Adam. Learns celsius/wind -> wind chill (simplified)."""
import math
import random

rnd = random.Random(9)
HID = 5


def make_data(n):
    data = []
    for _ in range(n):
        temp, wind = rnd.uniform(-1, 1), rnd.uniform(0, 1)
        data.append(([temp, wind], 0.8 * temp - 0.5 * math.sqrt(wind) + 0.3 * temp * wind))
    return data


params = {}
for j in range(HID):
    for i in range(2):
        params["in", i, j] = rnd.gauss(0, 1)
    params["bias", j] = 0.0
    params["out", j] = rnd.gauss(0, 0.5)
params["bias", "out"] = 0.0
moment1 = dict.fromkeys(params, 0.0)
moment2 = dict.fromkeys(params, 0.0)


def gradient(batch):
    grad = dict.fromkeys(params, 0.0)
    loss = 0.0
    for x, t in batch:
        h = [math.tanh(sum(x[i] * params["in", i, j] for i in range(2)) + params["bias", j]) for j in range(HID)]
        y = sum(h[j] * params["out", j] for j in range(HID)) + params["bias", "out"]
        e = (y - t) / len(batch)
        loss += (y - t) ** 2 / len(batch)
        grad["bias", "out"] += 2 * e
        for j in range(HID):
            grad["out", j] += 2 * e * h[j]
            d = 2 * e * params["out", j] * (1 - h[j] ** 2)
            grad["bias", j] += d
            for i in range(2):
                grad["in", i, j] += d * x[i]
    return grad, loss


data = make_data(40)
for step in range(1, 601):
    batch = rnd.sample(data, 10)
    grad, loss = gradient(batch)
    for key, g in grad.items():
        moment1[key] = 0.9 * moment1[key] + 0.1 * g
        moment2[key] = 0.99 * moment2[key] + 0.01 * g * g
        mh = moment1[key] / (1 - 0.9 ** step)
        vh = moment2[key] / (1 - 0.99 ** step)
        params[key] -= 0.02 * mh / (math.sqrt(vh) + 1e-8)
    if step % 100 == 0:
        print(step, loss)
