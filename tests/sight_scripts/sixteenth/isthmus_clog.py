# verdict: right
import math
import random

random.seed(47)
HIDDEN = ["h1", "h2", "h3"]
INPUT = ["a", "b"]

weight = {}
for h in HIDDEN:
    for i in INPUT:
        weight[i + ">" + h] = random.uniform(-1, 1)
    weight[h + ">out"] = random.uniform(-1, 1)
bias = {n: random.uniform(-1, 1) for n in HIDDEN + ["out"]}

def squash(x):
    return 1 / (1 + math.exp(-x))

def run(inp):
    value = dict(inp)
    for h in HIDDEN:
        value[h] = squash(bias[h] + sum(value[i] * weight[i + ">" + h] for i in INPUT))
    value["out"] = squash(bias["out"] + sum(value[h] * weight[h + ">out"] for h in HIDDEN))
    return value

lessons = [({"a": a, "b": b}, int(a != b)) for a in (0, 1) for b in (0, 1)]
speed = 0.8
for day in range(2000):
    for inp, want in lessons:
        value = run(inp)
        o = value["out"]
        blame = {"out": (o - want) * o * (1 - o)}
        for h in HIDDEN:
            blame[h] = blame["out"] * weight[h + ">out"] * value[h] * (1 - value[h])
        for h in HIDDEN:
            weight[h + ">out"] -= speed * blame["out"] * value[h]
            for i in INPUT:
                weight[i + ">" + h] -= speed * blame[h] * value[i]
        for n in bias:
            bias[n] -= speed * blame[n]
for inp, want in lessons:
    print(inp, want, round(run(inp)["out"], 3))
