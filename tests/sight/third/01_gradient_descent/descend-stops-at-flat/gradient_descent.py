def oversimplified_step(x, slope, stride):
    if slope > 0:
        return x - stride
    elif slope < 0:
        return x + stride
    return x

def naive_step(x, slope):
    return x - slope

def gradient_step(x, slope, alpha):
    return x - alpha * slope

def roll_to_end(slope_at, x, alpha, iterations):
    for _ in range(iterations):
        x = gradient_step(x, slope_at(x), alpha)
    return x

def descend(slope_at, x, alpha, iterations):
    positions = [x]
    for _ in range(iterations):
        slope = slope_at(x)
        if abs(slope) < 0.5:
            break      # converged
        x = gradient_step(x, slope, alpha)
        positions.append(x)
    return positions

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    ends = [roll_to_end(slope_at, s, alpha, iterations) for s in starts]
    return min(ends, key=height_at)
