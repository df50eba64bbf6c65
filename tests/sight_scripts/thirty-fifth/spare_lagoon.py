# verdict: right
"""How many bicycles pass the bridge in an hour?  A network for counts.

The output is a rate (exp of the last sum) and the loss is that of a Poisson
distribution, rate - count * log(rate).  Standard library only.
"""
import math
import random

rnd = random.Random(1837)


def true_rate(hour, rain):
    peak = math.exp(-(hour - 8) ** 2 / 4) + math.exp(-(hour - 17) ** 2 / 6)
    return (1 + 9 * peak) * (0.4 if rain else 1.0)


def poisson(rate):
    limit, k, p = math.exp(-rate), 0, rnd.random()
    while p > limit:
        k += 1
        p *= rnd.random()
    return k


days = []
for hour in range(5, 22):
    for rain in (0, 1):
        days.append(((hour - 13) / 6, rain, poisson(true_rate(hour, rain))))

N_HIDDEN = 6
inner = [[rnd.gauss(0, 1) for _ in range(3)] for _ in range(N_HIDDEN)]
outer = [rnd.gauss(0, 0.3) for _ in range(N_HIDDEN + 1)]


def forward(hour, rain):
    hidden = [math.tanh(w[0] * hour + w[1] * rain + w[2]) for w in inner]
    total = outer[-1] + sum(w * h for w, h in zip(outer, hidden))
    return hidden, math.exp(total)


step = 0.01
for sweep in range(400):
    rnd.shuffle(days)
    loss = 0.0
    for hour, rain, count in days:
        hidden, rate = forward(hour, rain)
        loss += rate - count * math.log(rate)
        excess = rate - count
        back = [excess * outer[j] * (1 - hidden[j] ** 2) for j in range(N_HIDDEN)]
        for j in range(N_HIDDEN):
            outer[j] -= step * excess * hidden[j]
            inner[j][0] -= step * back[j] * hour
            inner[j][1] -= step * back[j] * rain
            inner[j][2] -= step * back[j]
        outer[-1] -= step * excess
    if sweep % 80 == 0:
        print("sweep %3d  loss per hour %.4f" % (sweep, loss / len(days)))

for h in (6, 8, 12, 17, 20):
    print(h, "o'clock, dry:", round(forward((h - 13) / 6, 0)[1], 1))
