# mistake: gd-restarts-keep-last
# question: 01_gradient_descent/best_of_restarts
# style: nested while, counters
def oversimplified_step(x, slope, stride):
    neu = x
    if slope < 0:
        neu = x + stride
    if slope > 0:
        neu = x - stride
    return neu


def naive_step(x, slope):
    neu = x - slope
    return neu


def gradient_step(x, slope, alpha):
    schritt = alpha * slope
    neu = x - schritt
    return neu


def descend(slope_at, x, alpha, iterations):
    orte = []
    orte.append(x)
    i = 0
    while i < iterations:
        x = gradient_step(x, slope_at(x), alpha)
        orte.append(x)
        i = i + 1
    return orte


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    k = 0
    beste = starts[0]
    tiefste = height_at(starts[0])
    while k < len(starts):
        tiefste = 1e300
        ort = starts[k]
        i = 0
        while i < iterations:
            ort = gradient_step(ort, slope_at(ort), alpha)
            i = i + 1
        if height_at(ort) < tiefste:
            tiefste = height_at(ort)
            beste = ort
        k = k + 1
    return beste
