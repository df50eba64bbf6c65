# verdict: right
import math, random

# smallest recurrent net: one tanh neuron with memory. Learns a leaky average.
random.seed(77)
wx, wh, b, wo, bo = (random.uniform(-0.7, 0.7) for _ in range(5))
lr = 0.05

def sequence(n):
    xs = [random.uniform(-1, 1) for _ in range(n)]
    ys, m = [], 0.0
    for x in xs:
        m = 0.6 * m + 0.4 * x
        ys.append(m)
    return xs, ys

def unroll(xs):
    hs = [0.0]
    for x in xs:
        hs.append(math.tanh(wx * x + wh * hs[-1] + b))
    return hs, [wo * h + bo for h in hs[1:]]

avg = None
for it in range(3000):
    xs, ys = sequence(6)
    hs, outs = unroll(xs)
    loss = sum((o - y) ** 2 for o, y in zip(outs, ys))
    gwx = gwh = gb = gwo = gbo = 0.0
    later = 0.0
    for t in range(len(xs) - 1, -1, -1):
        do = 2 * (outs[t] - ys[t])
        gwo += do * hs[t + 1]
        gbo += do
        dz = (do * wo + later) * (1 - hs[t + 1] ** 2)
        gwx += dz * xs[t]
        gwh += dz * hs[t]
        gb += dz
        later = dz * wh
    wx -= lr * gwx
    wh -= lr * gwh
    b -= lr * gb
    wo -= lr * gwo
    bo -= lr * gbo
    avg = loss if avg is None else 0.98 * avg + 0.02 * loss
    if it % 500 == 0:
        print(it, round(avg, 5))
print("wx %.3f wh %.3f wo %.3f" % (wx, wh, wo), avg)
