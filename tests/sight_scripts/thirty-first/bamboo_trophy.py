# verdict: wrong
# line: 18
# also: 10, 12
# house prices (scaled), one weight and one bias
areas = [0.2, 0.4, 0.5, 0.7, 0.9, 1.0]
prices = [0.5, 0.75, 0.95, 1.25, 1.6, 1.7]

w, b = 0.0, 0.0
rate = 0.1
gb = 0.0
for epoch in range(1, 301):
    gw = 0.0
    sq = 0.0
    for a, p in zip(areas, prices):
        diff = (w * a + b) - p
        sq += diff * diff
        gw += diff * a
        gb += diff
    w = w - rate * gw / len(areas)
    b = b - rate * gb / len(areas)
    if epoch % 50 == 0:
        print("epoch %d: w=%.3f b=%.3f loss=%.5f" % (epoch, w, b, sq))
