# verdict: not a network
# Holt's double exponential smoothing with a search for alpha and beta
import random
random.seed(3)

y = [50 + 0.8 * t + random.gauss(0, 3) for t in range(60)]

def holt(y, alpha, beta):
    level = y[0]
    trend = y[1] - y[0]
    loss = 0.0
    for t in range(1, len(y)):
        output = level + trend
        error = y[t] - output
        loss += error ** 2
        old = level
        level = alpha * y[t] + (1 - alpha) * (level + trend)
        trend = beta * (level - old) + (1 - beta) * trend
    return loss / (len(y) - 1), level, trend

best = None
for i in range(1, 20):
    for j in range(1, 20):
        alpha, beta = i / 20, j / 20
        loss, level, trend = holt(y, alpha, beta)
        if best is None or loss < best[0]:
            best = (loss, alpha, beta, level, trend)
            print("new best: alpha=%.2f beta=%.2f loss=%.4f" % (alpha, beta, loss))

loss, alpha, beta, level, trend = best
for h in range(1, 6):
    print("forecast +%d: %.2f" % (h, level + h * trend))
